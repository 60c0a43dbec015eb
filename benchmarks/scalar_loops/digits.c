#include "../bench.h"

static double digits(int n) {
    long total = 0;
    for (int k = 1; k <= n; k++) {
        int x = k, reversed = 0;
        while (x > 0) {
            reversed = 10 * reversed + x % 10;
            x /= 10;
        }
        if (reversed == k) total += k;
    }
    return (double)total;
}

int main(void) {
    int n = size(2000000, 40000);
    double t = now(), total = digits(n);
    report(total, now() - t);
}
