#include "../bench.h"

#define N 200

static double a[N][N], b[N], x[N]; // a by columns, as in MATLAB

static void make_system(int n) {
    int64_t seed = 42;
    for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) a[j][i] = (double)(seed = next_random(seed)) / 2147483647;
        a[j][j] += n;
        b[j] = j + 1;
    }
}

static void sor(int n, int rounds) {
    double w = 1.1;
    for (int r = 1; r <= rounds; r++) {
        for (int i = 0; i < n; i++) {
            double s = b[i];
            for (int j = 0; j < n; j++)
                if (j != i) s -= a[j][i] * x[j];
            x[i] = (1 - w) * x[i] + w * s / a[i][i];
        }
    }
}

int main(void) {
    int rounds = size(400, 2);
    make_system(N);
    double t = now(), e, total = 0;
    sor(N, rounds);
    e = now() - t;
    for (int k = 0; k < N; k++) total += x[k] * (k + 1);
    report(total, e);
}
