import { onMounted, ref, watch } from "vue";

const search = ref("");
let timer: any = null;
watch(search, (value: string) => {
  if (timer) clearTimeout(timer);
  // ruleid: vue-timer-without-clear-on-unmount
  timer = setTimeout(() => apply(value), 300);
});
onMounted(() => {
  // ruleid: vue-timer-without-clear-on-unmount
  setInterval(refresh, 5000);
});
function wait() {
  // ruleid: vue-timer-without-clear-on-unmount
  const id = window.setInterval(() => {
    if (done()) window.clearInterval(id);
  }, 500);
}
// ok: vue-timer-without-clear-on-unmount
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
function flash() {
  // ok: vue-timer-without-clear-on-unmount
  setTimeout(() => (search.value = ""), 1500);
}
