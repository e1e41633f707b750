import { onMounted, watch } from "vue";

const props = defineProps<{ url: string }>();
onMounted(() => {
  // ruleid: vue-resource-without-unmount-hook
  window.addEventListener("resize", () => measure());
  // ruleid: vue-resource-without-unmount-hook
  const o = new ResizeObserver(measure);
  o.observe(el.value);
});
watch(() => props.url, (url: string) => {
  // ruleid: vue-resource-without-unmount-hook
  const ws = new WebSocket(url);
  ws.onmessage = receive;
});
function drag() {
  // ok: vue-resource-without-unmount-hook
  document.addEventListener("mousemove", move);
}
function drop() {
  document.removeEventListener("mousemove", move);
}
onMounted(() => {
  // ok: vue-resource-without-unmount-hook
  window.addEventListener("load", measure, { once: true });
  // ok: vue-resource-without-unmount-hook
  el.value.addEventListener("click", measure);
});
