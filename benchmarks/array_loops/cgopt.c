#include "../bench.h"

#define N 4000

static double cgopt(int n, double tolerance, int limit) {
    static double x[N], r[N], p[N], q[N];
    double rho = 0, total = 0;
    int rounds = 0;
    for (int i = 0; i < n; i++) {
        r[i] = p[i] = (i + 1) % 7 - 3;
        rho += r[i] * r[i];
    }
    while (rho > tolerance && rounds < limit) {
        double pq = 0, next = 0;
        q[0] = 2.001 * p[0] - p[1];
        q[n - 1] = 2.001 * p[n - 1] - p[n - 2];
        for (int i = 1; i < n - 1; i++) q[i] = 2.001 * p[i] - p[i - 1] - p[i + 1];
        for (int i = 0; i < n; i++) pq += p[i] * q[i];
        double alpha = rho / pq;
        for (int i = 0; i < n; i++) {
            x[i] += alpha * p[i];
            r[i] -= alpha * q[i];
            next += r[i] * r[i];
        }
        double beta = next / rho;
        rho = next;
        for (int i = 0; i < n; i++) p[i] = r[i] + beta * p[i];
        rounds++;
    }
    for (int i = 0; i < n; i++) total += x[i] * (i + 1);
    return total + rounds;
}

int main(void) {
    int limit = size(1500, 30);
    double t = now(), total = cgopt(N, 1e-20, limit);
    report_rounded(total, now() - t);
}
