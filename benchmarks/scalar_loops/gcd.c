#include "../bench.h"

static double gcd_sum(int n) {
    long total = 0;
    for (int a = 1; a <= n; a++) {
        for (int b = 1; b <= a; b++) {
            int x = a, y = b;
            while (y > 0) {
                int r = x % y;
                x = y;
                y = r;
            }
            total += x;
        }
    }
    return (double)total;
}

int main(void) {
    int n = size(1200, 140);
    double t = now(), total = gcd_sum(n);
    report(total, now() - t);
}
