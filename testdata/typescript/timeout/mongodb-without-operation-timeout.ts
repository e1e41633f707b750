// ruleid: mongodb-without-operation-timeout
const client = new MongoClient(uri);
// ruleid: mongodb-without-operation-timeout
mongoose.connect(process.env.MONGO_URL, { maxPoolSize: 10 });
// ruleid: mongodb-without-operation-timeout
const conn = mongoose.createConnection(url);
// ok: mongodb-without-operation-timeout
const limited = new MongoClient(uri, { socketTimeoutMS: 30_000 });
// ok: mongodb-without-operation-timeout
mongoose.connect(uri, { timeoutMS: 10_000 });
// ok: mongodb-without-operation-timeout
mongoose.connect("mongodb://db/app?socketTimeoutMS=30000");
// ok: mongodb-without-operation-timeout
mongoose.connect(uri, options);
