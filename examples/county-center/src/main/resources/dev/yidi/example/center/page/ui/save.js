/** How long a browser may take to begin with a file that is kept. */
const A_WHILE = 60_000;

/** Keeps a file where the browser keeps what is downloaded. @param {Blob} file @param {string} name */
export const save = (file, name) => {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), A_WHILE);
};
