#include "../bench.h"

static int32_t clamp(int64_t x) {
    return x > INT32_MAX ? INT32_MAX : x < INT32_MIN ? INT32_MIN : (int32_t)x;
}

static double lcg_int32(int n) {
    int32_t x = 7;
    double total = 0;
    for (int k = 1; k <= n; k++) {
        int32_t y = clamp((int64_t)clamp((int64_t)x * 40503) + 12345);
        x = y == INT32_MAX ? (x & 65535) - k % 1000 : (y & 65535) + 1;
        if (x < 0) x = 0;
        total += x;
    }
    return total;
}

int main(void) {
    int n = size(5000000, 200000);
    double t = now(), total = lcg_int32(n);
    report(total, now() - t);
}
