local function triples(n)
  local count = 0
  for a = 1, n do
    for b = a, n do
      for c = b, n do
        if a * a + b * b == c * c then count = count + a + b + c end
      end
    end
  end
  return count
end
local n = os.getenv("BENCH_SHORT") and 130 or 520
local t = os.clock(); local count = triples(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", count, e))
