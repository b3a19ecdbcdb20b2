// The package brings the system libraries that a bare machine lacks, and unpacks them where it takes the machine for
// Amazon's.
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");

// It unpacks into the temporary folder, which only a process of its own can have for itself.
await chromium.executablePath();
