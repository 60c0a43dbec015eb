#include "../bench.h"

static void quicksort(double *x, int low, int high) {
    while (low < high) {
        double pivot = x[(low + high) / 2];
        int i = low, j = high;
        while (i <= j) {
            while (x[i] < pivot) i++;
            while (x[j] > pivot) j--;
            if (i <= j) {
                double w = x[i];
                x[i++] = x[j];
                x[j--] = w;
            }
        }
        if (j - low < high - i) {
            quicksort(x, low, j);
            low = i;
        } else {
            quicksort(x, i, high);
            high = j;
        }
    }
}

static double sorted_sum(int n) {
    double *x = malloc((size_t)n * sizeof *x), total = 0;
    int64_t seed = 42;
    for (int k = 0; k < n; k++) x[k] = (double)(seed = next_random(seed));
    quicksort(x, 0, n - 1);
    for (int k = 0; k < n; k++) total += x[k] / (k + 1);
    free(x);
    return total;
}

int main(void) {
    int n = size(160000, 5000);
    double t = now(), total = sorted_sum(n);
    report(total, now() - t);
}
