#include "../bench.h"
#include <stdbool.h>

static void bubble_sort(double *x, int n) {
    bool sorted = false;
    while (!sorted) {
        sorted = true;
        n--;
        for (int k = 0; k < n; k++) {
            if (x[k] > x[k + 1]) {
                double w = x[k];
                x[k] = x[k + 1];
                x[k + 1] = w;
                sorted = false;
            }
        }
    }
}

int main(void) {
    static double x[2200];
    int n = size(2200, 500);
    int64_t seed = 42;
    for (int k = 0; k < n; k++) x[k] = (double)(seed = next_random(seed));
    double t = now();
    bubble_sort(x, n);
    report(x[0] + 2 * x[99] + 3 * x[n - 2], now() - t);
}
