#include "../bench.h"

static double xorshift(int n) {
    uint32_t x = 2463534242u;
    double total = 0;
    for (int k = 1; k <= n; k++) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        total += x & 255;
    }
    return total;
}

int main(void) {
    int n = size(6000000, 150000);
    double t = now(), total = xorshift(n);
    report(total, now() - t);
}
