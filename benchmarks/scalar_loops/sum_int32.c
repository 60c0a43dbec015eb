#include "../bench.h"

static int32_t add(int32_t a, int32_t b) {
    int64_t s = (int64_t)a + b;
    return s > INT32_MAX ? INT32_MAX : s < INT32_MIN ? INT32_MIN : (int32_t)s;
}

static double sum_int32(int n) {
    int32_t total = 0;
    for (int k = 1; k <= n; k++) {
        total = add(total, (k + 1) / 3); // rounds to the nearest
        if (total > 2000000000) total = add(total, -2000000000);
    }
    return total;
}

int main(void) {
    int n = size(12000000, 200000);
    double t = now(), total = sum_int32(n);
    report(total, now() - t);
}
