#include "../bench.h"

#define N 120

static double fdtd(int n, int steps) {
    static double ez[N][N], hx[N][N], hy[N][N]; // columns, as in MATLAB
    double c = 0.5, total = 0;
    for (int s = 1; s <= steps; s++) {
        for (int j = 0; j < n - 1; j++) {
            for (int i = 0; i < n - 1; i++) {
                hx[j][i] -= c * (ez[j + 1][i] - ez[j][i]);
                hy[j][i] += c * (ez[j][i + 1] - ez[j][i]);
            }
        }
        for (int j = 1; j < n - 1; j++)
            for (int i = 1; i < n - 1; i++)
                ez[j][i] += c * (hy[j][i] - hy[j][i - 1] - hx[j][i] + hx[j - 1][i]);
        int k = n / 2 - 1;
        ez[k][k] += s / (1 + (double)s * s);
    }
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) total = total + ez[j][i] * ez[j][i] + hx[j][i] + hy[j][i];
    return total;
}

int main(void) {
    int steps = size(500, 6);
    double t = now(), total = fdtd(N, steps), e = now() - t;
    printf("%.12g\n%.6f\n", total, e);
}
