import os, time
def calculate(rounds):
    program = [3.0, 4.0, '+', 2.0, '*', 7.0, '-', 5.0, 2.0, '*', '+']
    total = 0.0
    for r in range(1, rounds + 1):
        stack = []
        for item in program:
            if isinstance(item, str):
                b = stack.pop(); a = stack[-1]
                if item == '+': stack[-1] = a + b
                elif item == '-': stack[-1] = a - b
                elif item == '*': stack[-1] = a * b
            else:
                stack.append(item)
        total = total + stack[0] + r
    return total
rounds = 500 if os.getenv('BENCH_SHORT') else 20000
t = time.perf_counter(); total = calculate(rounds); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
