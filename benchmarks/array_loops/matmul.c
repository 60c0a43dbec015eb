#include "../bench.h"

#define MAX 300

static double a[MAX][MAX], b[MAX][MAX], c[MAX][MAX]; // columns, as in MATLAB

static void matmul(int n) {
    for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
            double s = 0;
            for (int k = 0; k < n; k++) s += a[k][i] * b[j][k];
            c[j][i] = s;
        }
    }
}

static void fill(double x[MAX][MAX], int n, int64_t seed) {
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) x[j][i] = (double)((seed = next_random(seed)) % 100) / 10;
}

int main(void) {
    int n = size(300, 80);
    double total = 0, t, e;
    fill(a, n, 1);
    fill(b, n, 2);
    t = now();
    matmul(n);
    e = now() - t;
    for (int j = 0; j < n; j++) total = total + c[j][j] + c[j][0] * (j + 1);
    printf("%.12g\n%.6f\n", total, e);
}
