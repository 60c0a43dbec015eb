#include "../bench.h"

static double shuffle(int n, int searches) {
    double *x = malloc((size_t)(n + 1) * sizeof *x), total = 0;
    int64_t seed = 42;
    for (int k = 1; k <= n; k++) x[k] = 2.0 * k;
    for (int k = 1; k <= searches; k++) {
        seed = next_random(seed);
        double wanted = (double)(seed % (2 * n));
        int low = 1, high = n;
        while (low < high) {
            int middle = (low + high) / 2;
            if (x[middle] < wanted)
                low = middle + 1;
            else
                high = middle;
        }
        total += low;
    }
    for (int k = n; k >= 2; k--) {
        seed = next_random(seed);
        int j = (int)(seed % k) + 1;
        double w = x[k];
        x[k] = x[j];
        x[j] = w;
    }
    for (int k = 1; k <= n; k++) total += x[k] * (k % 3);
    free(x);
    return total;
}

int main(void) {
    int searches = size(200000, 5000);
    double t = now(), total = shuffle(50000, searches);
    report(total, now() - t);
}
