// ruleid: axios-retry-without-delay
axiosRetry(axios);
// ruleid: axios-retry-without-delay
axiosRetry(api, { retries: 3 });
// ruleid: axios-retry-without-delay
axiosRetry(client, { retries: 5, retryCondition: isNetworkError });
// ok: axios-retry-without-delay
axiosRetry(api, { retries: 3, retryDelay: axiosRetry.exponentialDelay });
// ok: axios-retry-without-delay
axiosRetry(api, { ...policy });
