const { inflateSync } = require("node:zlib");

const SIGNATURE = "89504e470d0a1a0a";
const RGBA = 6;

/**
 * Size of an 8-bit RGBA PNG without filters other than none, and whether it is transparent at its corners.
 *
 * @param {Buffer} file
 * @returns {{ width: number, height: number, transparent: boolean } | undefined} undefined for any other file
 */
function readPng(file) {
  if (file.subarray(0, 8).toString("hex") !== SIGNATURE) return undefined;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colours] = [file[24], file[25]];
  if (depth !== 8 || colours !== RGBA) return { width, height, transparent: false };

  const rows = inflateSync(Buffer.concat(dataOf(file)));
  const stride = width * 4 + 1;
  const alpha = (x, y) => rows[y * stride + 1 + x * 4 + 3];
  const corners = [alpha(0, 0), alpha(width - 1, 0)];
  return { width, height, transparent: corners.every((value) => value === 0) };
}

function dataOf(file) {
  const found = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") {
      found.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
    }
  }
  return found;
}

module.exports = { readPng };
