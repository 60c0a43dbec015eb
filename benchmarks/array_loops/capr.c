#include "../bench.h"
#include <stdbool.h>

#define N 100

static double f[N][N]; // columns, as in MATLAB
static bool mask[N][N];

static void relax(int n, int m) {
    for (int j = 1; j < m - 1; j++)
        for (int i = 1; i < n - 1; i++)
            if (mask[j][i]) f[j][i] = (f[j][i - 1] + f[j][i + 1] + f[j - 1][i] + f[j + 1][i]) / 4;
}

static double capr(int n, int m, int rounds) {
    double q = 0;
    for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
            bool inside = i < n / 3 && j < m / 3;
            f[j][i] = inside;
            mask[j][i] = !inside;
        }
    }
    for (int r = 1; r <= rounds; r++) relax(n, m);
    for (int i = 0; i < n; i++) q += f[m - 2][i] * 2;
    for (int j = 0; j < m; j++) q += f[j][n - 2] * 2;
    return q;
}

int main(void) {
    int rounds = size(400, 15);
    double t = now(), q = capr(N, N, rounds);
    report(q, now() - t);
}
