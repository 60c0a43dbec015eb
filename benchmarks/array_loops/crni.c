#include "../bench.h"

#define MAX 1000

static void tridiagonal(int n, const double *a, double *d, const double *c, double *b, double *x) {
    for (int k = 1; k < n; k++) {
        double factor = a[k - 1] / d[k - 1];
        d[k] -= factor * c[k - 1];
        b[k] -= factor * b[k - 1];
    }
    x[n - 1] = b[n - 1] / d[n - 1];
    for (int k = n - 2; k >= 0; k--) x[k] = (b[k] - c[k] * x[k + 1]) / d[k];
}

static double crni(int n, int m) {
    static double u[MAX][MAX]; // columns, as in MATLAB
    static double d[MAX], a[MAX], c[MAX], b[MAX], work_d[MAX], work_b[MAX];
    double r = 0.6, s1 = 2 + 2 / r, s2 = 2 / r - 2, total = 0;
    for (int i = 1; i < n - 1; i++) {
        double x = (double)i / (n - 1);
        u[0][i] = x * (1 - x) + x * x * x * 0.3;
    }
    for (int i = 0; i < n; i++) d[i] = s1;
    d[0] = d[n - 1] = 1;
    for (int i = 0; i < n - 1; i++) a[i] = c[i] = -1;
    a[n - 2] = c[0] = 0;
    for (int j = 1; j < m; j++) {
        for (int i = 1; i < n - 1; i++) b[i] = u[j - 1][i - 1] + u[j - 1][i + 1] + s2 * u[j - 1][i];
        memcpy(work_d, d, sizeof d);
        memcpy(work_b, b, sizeof b);
        tridiagonal(n, a, work_d, c, work_b, u[j]);
    }
    for (int j = 0; j < m; j++)
        for (int i = 0; i < n; i++) total += u[j][i];
    return total;
}

int main(void) {
    int n = size(1000, 150);
    double t = now(), total = crni(n, n);
    report(total, now() - t);
}
