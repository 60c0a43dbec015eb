#include "../bench.h"

#define N 400

static void transposed(double a[N][N], double b[N][N], int n) {
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) b[j][i] = a[i][j];
}

static double several(int n, int rounds) {
    static double two[2][N][N]; // columns, as in MATLAB
    double total = 0;
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) two[0][j][i] = i + 1 + n * (j + 1);
    for (int r = 0; r < rounds; r++) {
        double(*from)[N] = two[r % 2], (*to)[N] = two[(r + 1) % 2];
        transposed(from, to, n);
        total = total + to[n - 1][1] + to[2][n - 1];
    }
    return total;
}

int main(void) {
    int rounds = size(80, 3);
    double t = now(), total = several(N, rounds);
    report(total, now() - t);
}
