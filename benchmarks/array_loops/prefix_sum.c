#include "../bench.h"

static double prefix_sum(int n, int rounds) {
    double *x = malloc((size_t)n * sizeof *x), total = 0;
    for (int k = 0; k < n; k++) x[k] = (double)((k + 1) % 10) / 10;
    for (int r = 1; r <= rounds; r++) {
        for (int k = 1; k < n; k++) x[k] += x[k - 1];
        double last = x[n - 1];
        for (int k = 0; k < n; k++) x[k] /= last;
    }
    for (int k = 0; k < n; k++) total += x[k];
    free(x);
    return total;
}

int main(void) {
    int rounds = size(80, 2);
    double t = now(), total = prefix_sum(100000, rounds);
    report(total, now() - t);
}
