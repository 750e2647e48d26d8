/**
 * Keys that say what they are by their first letters, as the services that give them out document them: AWS, GitHub,
 * GitLab, OpenAI, Stripe, Slack, Google, SendGrid, npm, Hugging Face, and JSON Web Tokens (RFC 7519).
 */
export const KNOWN_SECRET =
  /(?<![A-Za-z0-9])(?:A[KS]IA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{20,80}|github_pat_[A-Za-z0-9_]{20,100}|gl(?:pat|dt|ptt|rt)-[A-Za-z0-9_-]{16,100}|sk-[A-Za-z0-9_-]{16,200}|[rs]k_(?:live|test)_[A-Za-z0-9]{10,200}|whsec_[A-Za-z0-9+/=]{16,200}|xox[abeprs]-[A-Za-z0-9-]{10,200}|xapp-[A-Za-z0-9-]{10,200}|hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{16,200}|AIza[0-9A-Za-z_-]{30,45}|ya29\.[A-Za-z0-9_-]{20,300}|SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}|npm_[A-Za-z0-9]{30,80}|hf_[A-Za-z0-9]{20,80}|eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}(?:\.[A-Za-z0-9_-]{4,2000})?)/g
