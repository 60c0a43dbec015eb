#include "../bench.h"

// The language of the benchmark has doubles only, and so has this loop.
static double total(double n) {
    double s = 0;
    for (double k = 1; k <= n; k++) s += k * 2;
    return s;
}

int main(void) {
    int n = size(20000000, 500000);
    double t = now(), s = total(n);
    report(s, now() - t);
}
