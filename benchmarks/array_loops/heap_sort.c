#include "../bench.h"

#define N 10000

// From 1 to n, as in MATLAB: a heap's indices are simpler so.
static void heap_sort(double *x, int n) {
    int low = n / 2 + 1, high = n;
    for (;;) {
        double value;
        if (low > 1) {
            value = x[--low];
        } else {
            value = x[high];
            x[high--] = x[1];
            if (high == 1) {
                x[1] = value;
                return;
            }
        }
        int i = low, j = 2 * low;
        while (j <= high) {
            if (j < high && x[j] < x[j + 1]) j++;
            if (value < x[j]) {
                x[i] = x[j];
                i = j;
                j *= 2;
            } else {
                j = high + 1;
            }
        }
        x[i] = value;
    }
}

static double several(int n, int rounds) {
    static double x[N + 1];
    double total = 0;
    int64_t seed = 42;
    for (int r = 1; r <= rounds; r++) {
        for (int k = 1; k <= n; k++) x[k] = (double)(seed = next_random(seed));
        heap_sort(x, n);
        for (int k = 1; k <= n; k++) total += x[k] / k;
    }
    return total;
}

int main(void) {
    int rounds = size(16, 1);
    double t = now(), total = several(N, rounds);
    report(total, now() - t);
}
