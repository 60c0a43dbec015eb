#include "../bench.h"

#define MAX 400

static double a[MAX][MAX]; // columns, as in MATLAB

static int eliminate(int n) {
    int swaps = 0;
    for (int k = 0; k < n - 1; k++) {
        int best = k;
        for (int i = k + 1; i < n; i++)
            if (fabs(a[k][i]) > fabs(a[k][best])) best = i;
        if (best != k) {
            swaps++;
            for (int j = 0; j < n; j++) {
                double w = a[j][k];
                a[j][k] = a[j][best];
                a[j][best] = w;
            }
        }
        for (int i = k + 1; i < n; i++) a[k][i] /= a[k][k];
        for (int j = k + 1; j < n; j++) {
            double factor = a[j][k];
            for (int i = k + 1; i < n; i++) a[j][i] -= a[k][i] * factor;
        }
    }
    return swaps;
}

int main(void) {
    int n = size(400, 70);
    int64_t seed = 42;
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) a[j][i] = (double)(seed = next_random(seed)) / 2147483647 - 0.5;
    double t = now(), total = eliminate(n), e = now() - t;
    for (int k = 0; k < n; k++) total += fabs(a[k][k]);
    printf("%.12g\n%.6f\n", total, e);
}
