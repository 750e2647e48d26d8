/** Adds Pagefind's full-text index of a built folder to it, as `pagefind/`. Returns how many pages it holds. */
export async function indexFullText(folder: string): Promise<number> {
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false })
    if (!index) throw new Error(errors.join('; '))
    const added = await index.addDirectory({ path: folder })
    if (added.errors.length > 0) throw new Error(added.errors.join('; '))
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` })
    if (written.errors.length > 0) throw new Error(written.errors.join('; '))
    return added.page_count
  } catch (cause) {
    throw new Error(`Could not make the full-text index of ${folder}`, { cause })
  } finally {
    await pagefind.close()
  }
}
