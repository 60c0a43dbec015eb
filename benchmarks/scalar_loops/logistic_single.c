#include "../bench.h"

static double logistic_single(int n) {
    float x = 0.3f, r = 3.9f;
    double total = 0;
    for (int k = 1; k <= n; k++) {
        x = r * x * (1 - x);
        total += (double)x;
    }
    return total;
}

int main(void) {
    int n = size(5000000, 200000);
    double t = now(), total = logistic_single(n);
    report(total, now() - t);
}
