#include "../bench.h"

typedef double Integrand(double);

__attribute__((noinline)) static double peak(double x) { return 1 / (1e-3 + x * x); }

static double adapt(Integrand *f, double a, double b, double fa, double fm, double fb, double whole,
                    double tolerance, long *count) {
    double m = (a + b) / 2, fl = f((a + m) / 2), fr = f((m + b) / 2);
    double left = (m - a) / 6 * (fa + 4 * fl + fm), right = (b - m) / 6 * (fm + 4 * fr + fb);
    double delta = left + right - whole;
    ++*count;
    if (fabs(delta) <= 15 * tolerance) return left + right + delta / 15;
    double sl = adapt(f, a, m, fa, fl, fm, left, tolerance / 2, count);
    return sl + adapt(f, m, b, fm, fr, fb, right, tolerance / 2, count);
}

static double quadrature(Integrand *f, double a, double b, double tolerance, long *count) {
    double fa = f(a), fm = f((a + b) / 2), fb = f(b);
    *count = 0;
    return adapt(f, a, b, fa, fm, fb, (b - a) / 6 * (fa + 4 * fm + fb), tolerance, count);
}

int main(void) {
    double tolerance = size(0, 1) ? 1e-11 : 1e-14;
    long count;
    double t = now(), s = quadrature(peak, -1, 1.5, tolerance, &count);
    report(count + round(s * 1e6), now() - t);
}
