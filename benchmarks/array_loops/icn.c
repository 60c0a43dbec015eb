#include "../bench.h"

#define MAX 484

static double a[MAX][MAX]; // columns, as in MATLAB

static void grid_matrix(int side) {
    int n = side * side;
    for (int k = 0; k < n; k++) {
        a[k][k] = 4.5;
        if ((k + 1) % side != 0) a[k][k + 1] = a[k + 1][k] = -1;
        if (k + side < n) a[k][k + side] = a[k + side][k] = -1;
    }
}

static double icn(int n) {
    double total = 0;
    for (int k = 0; k < n; k++) {
        a[k][k] = sqrt(a[k][k]);
        for (int i = k + 1; i < n; i++)
            if (a[k][i] != 0) a[k][i] /= a[k][k];
        for (int j = k + 1; j < n; j++)
            for (int i = j; i < n; i++)
                if (a[j][i] != 0) a[j][i] -= a[k][i] * a[k][j];
    }
    for (int j = 0; j < n; j++)
        for (int i = j; i < n; i++) total += a[j][i];
    return total;
}

int main(void) {
    int side = size(22, 8), n = side * side;
    grid_matrix(side);
    double t = now(), total = icn(n);
    report(total, now() - t);
}
