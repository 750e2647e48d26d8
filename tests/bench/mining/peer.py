"""SVD + KMeans, given the true number of clusters, on one labelled set."""
import json
import sys
from collections import Counter

from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import Normalizer

rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
texts, labels = [r["text"] for r in rows], [r["label"] for r in rows]
japanese = any("\u3040" <= c <= "\u30ff" for c in "".join(texts[:50]))
tfidf = TfidfVectorizer(analyzer="char", ngram_range=(2, 3)) if japanese else TfidfVectorizer(ngram_range=(1, 2), min_df=2)
matrix = make_pipeline(tfidf, TruncatedSVD(100, random_state=0), Normalizer()).fit_transform(texts)
found = KMeans(len(set(labels)), n_init=3, random_state=0).fit_predict(matrix)
both, ours, true = Counter(zip(found, labels)), Counter(found), Counter(labels)
n = len(labels)
precision = sum(v * v / ours[c] for (c, _), v in both.items()) / n
recall = sum(v * v / true[t] for (_, t), v in both.items()) / n
b3 = 2 * precision * recall / (precision + recall)
nmi, ari = normalized_mutual_info_score(labels, found), adjusted_rand_score(labels, found)
print(f"{'':18} sklearn*  {nmi:.2f} {ari:.2f} {b3:.3f}  {len(ours)}/{len(true)}   * SVD + KMeans given the true k")
