#include "../bench.h"

#define N 50

static void babai(double r[N][N], const double *y, int n, double *z) {
    for (int k = n - 1; k >= 0; k--) {
        double s = y[k];
        for (int j = k + 1; j < n; j++) s -= r[j][k] * z[j];
        z[k] = round(s / r[k][k]);
    }
}

static double several(int n, int rounds) {
    static double r[N][N]; // columns, as in MATLAB
    double y[N], z[N], total = 0;
    int64_t seed = 42;
    for (int j = 0; j < n; j++) {
        for (int i = 0; i <= j; i++) r[j][i] = (double)(seed = next_random(seed)) / 2147483647 - 0.5;
        r[j][j] = 4 + (double)(j + 1) / n;
    }
    for (int k = 1; k <= rounds; k++) {
        for (int j = 0; j < n; j++) y[j] = 100 * ((double)(seed = next_random(seed)) / 2147483647 - 0.5);
        babai(r, y, n, z);
        for (int j = 0; j < n; j++) total += z[j] * (j + 1);
    }
    return total;
}

int main(void) {
    int rounds = size(6000, 80);
    double t = now(), total = several(N, rounds);
    report(total, now() - t);
}
