#include "../bench.h"

#define N 150

// MATLAB's conversion: to the nearest, halves away from zero, within the bounds.
static uint8_t to_uint8(double x) {
    x = floor(x + 0.5);
    return x > 255 ? 255 : x < 0 ? 0 : (uint8_t)x;
}

static double blur(uint8_t pictures[2][N][N], int n, int rounds) {
    uint8_t(*a)[N] = pictures[0], (*b)[N] = pictures[1];
    double total = 0;
    for (int r = 1; r <= rounds; r++) {
        for (int j = 1; j < n - 1; j++) {
            for (int i = 1; i < n - 1; i++) {
                double s = (double)a[j][i - 1] + a[j][i + 1] + a[j - 1][i] + a[j + 1][i];
                b[j][i] = to_uint8((double)to_uint8(s / 4 * 1.25) - to_uint8(a[j][i] / 8.0));
            }
        }
        uint8_t(*c)[N] = a;
        a = b;
        b = c;
        total += a[n / 2 - 1][n / 2 - 1];
    }
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) total += (double)a[j][i] * ((i + j + 2) % 5);
    return total;
}

int main(void) {
    static uint8_t pictures[2][N][N]; // columns, as in MATLAB
    int rounds = size(50, 2);
    int64_t seed = 42;
    for (int j = 0; j < N; j++)
        for (int i = 0; i < N; i++) pictures[0][j][i] = (uint8_t)((seed = next_random(seed)) % 256);
    memcpy(pictures[1], pictures[0], sizeof pictures[0]);
    double t = now(), total = blur(pictures, N, rounds);
    report(total, now() - t);
}
