// ruleid: upload-without-size-limit
const a = multer();
// ruleid: upload-without-size-limit
const b = multer({ dest: "uploads/" });
// ruleid: upload-without-size-limit
const c = multer({ storage, limits: { files: 5 } });
// ruleid: upload-without-size-limit
const bb = busboy({ headers: req.headers });
// ok: upload-without-size-limit
const d = multer({ storage, limits: { fileSize: 1e6 } });
// ok: upload-without-size-limit
const e = multer({ storage, limits });
// ok: upload-without-size-limit
const f = multer({ ...options });
// ok: upload-without-size-limit
const g = busboy({ headers: req.headers, limits: { fileSize: 10 } });
