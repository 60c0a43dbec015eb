#include "../bench.h"

static double entry(double i, double j) { return 1 / ((i + j) * (i + j + 1) / 2 + i + 1); }

static void times(const double *x, double *y, int n) {
    for (int i = 0; i < n; i++) {
        double s = 0;
        for (int j = 0; j < n; j++) s += entry(i, j) * x[j];
        y[i] = s;
    }
}

static void transposed_times(const double *x, double *y, int n) {
    for (int i = 0; i < n; i++) {
        double s = 0;
        for (int j = 0; j < n; j++) s += entry(j, i) * x[j];
        y[i] = s;
    }
}

static double spectral_norm(int n) {
    static double u[650], v[650], w[650];
    double p = 0, q = 0;
    for (int k = 0; k < n; k++) u[k] = 1;
    for (int k = 0; k < 5; k++) {
        times(u, w, n), transposed_times(w, v, n);
        times(v, w, n), transposed_times(w, u, n);
    }
    for (int k = 0; k < n; k++) p += u[k] * v[k], q += v[k] * v[k];
    return sqrt(p / q);
}

int main(void) {
    int n = size(650, 60);
    double t = now(), r = spectral_norm(n);
    report(r, now() - t);
}
