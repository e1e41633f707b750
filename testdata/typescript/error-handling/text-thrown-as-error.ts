function a(id) {
  // ruleid: text-thrown-as-error
  throw "not found";
}
const b = () => {
  // ruleid: text-thrown-as-error
  return Promise.reject("no session");
};
function c(image) {
  return new Promise((resolve, reject) => {
    // ruleid: text-thrown-as-error
    image.onerror = () => reject("image not loaded");
  });
}
function good(error) {
  // ok: text-thrown-as-error
  throw new Error("not found");
  // ok: text-thrown-as-error
  throw error;
  // ok: text-thrown-as-error
  return Promise.reject(new Error("no session"));
}


export const confirm = () =>
  new Promise((resolve, reject) => {
    // ok: text-thrown-as-error
    Modal.confirm({ onOk: resolve, onCancel: () => reject() })
  })
