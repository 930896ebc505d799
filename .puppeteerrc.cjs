// The checks bring their browser through npm (@sparticuz/chromium) or use the system's: puppeteer must not download one.
module.exports = { skipDownload: true };
