local function sieve(n)
  local prime, i, total = require("ffi").new("bool[?]", n + 1, true), 2, 0
  for k = 2, n do prime[k] = true end
  prime[1] = false
  while i * i <= n do
    if prime[i] then
      for j = i * i, n, i do prime[j] = false end
    end
    i = i + 1
  end
  for k = 1, n do
    if prime[k] then total = total + k end
  end
  return total
end
local n = os.getenv("BENCH_SHORT") and 200000 or 5000000
local t = os.clock(); local total = sieve(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", total, e))
