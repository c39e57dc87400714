// Orders by file: the blank form to send, and what comes back filled in.
export async function screen() {}
