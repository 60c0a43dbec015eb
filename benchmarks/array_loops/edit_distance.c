#include "../bench.h"

#define MAX 1501

static void random_text(char *s, int n, int64_t seed) {
    for (int k = 0; k < n; k++) {
        seed = next_random(seed);
        s[k] = (char)(97 + seed % 4);
    }
}

static double min(double a, double b) { return a < b ? a : b; }

static double edit_distance(const char *a, const char *b, int n) {
    static double table[MAX][MAX]; // columns, as in MATLAB
    for (int i = 1; i <= n; i++) table[0][i] = i;
    for (int j = 1; j <= n; j++) {
        table[j][0] = j;
        for (int i = 1; i <= n; i++) {
            if (a[i - 1] == b[j - 1])
                table[j][i] = table[j - 1][i - 1];
            else
                table[j][i] = min(table[j - 1][i - 1], min(table[j][i - 1], table[j - 1][i])) + 1;
        }
    }
    return table[n][n];
}

int main(void) {
    int n = size(1500, 300);
    static char a[MAX], b[MAX];
    random_text(a, n, 11);
    random_text(b, n, 12);
    double t = now(), d = edit_distance(a, b, n);
    report(d, now() - t);
}
