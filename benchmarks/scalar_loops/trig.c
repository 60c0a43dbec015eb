#include "../bench.h"

static double trig(int n) {
    double total = 0;
    for (int k = 1; k <= n; k++) {
        double x = k * 1e-4;
        total = total + sin(x) * cos(2 * x) + exp(-x) * sqrt(x) + floor(x) * 1e-3;
    }
    return total;
}

int main(void) {
    int n = size(700000, 25000);
    double t = now(), total = trig(n);
    report_rounded(total, now() - t);
}
