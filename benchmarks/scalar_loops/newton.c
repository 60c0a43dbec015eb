#include "../bench.h"

static double newton(int n) {
    double total = 0;
    for (int k = 1; k <= n; k++) {
        double x = k, delta = 1;
        while (fabs(delta) > 1e-9 * x) {
            delta = (x * x * x - k) / (3 * x * x);
            x -= delta;
        }
        total += x;
    }
    return total;
}

int main(void) {
    int n = size(120000, 4000);
    double t = now(), total = newton(n);
    report(total, now() - t);
}
