local function galrkn(n, rounds)
  local total = 0
  for r = 1, rounds do
    local h, low, d, up, b = 1 / n, {}, {}, {}, {}
    for k = 1, n do low[k] = 0; d[k] = 0; up[k] = 0; b[k] = 0 end
    for k = 1, n do
      local x = (k - 0.5) * h
      local stiff, mass, load = (1 + x * x / r) / h, h / 6, x * (1 - x) * h / 2
      d[k] = d[k] + stiff + 2 * mass
      b[k] = b[k] + load
      if k < n then
        d[k + 1] = d[k + 1] + stiff + 2 * mass
        up[k] = mass - stiff; low[k + 1] = mass - stiff
        b[k + 1] = b[k + 1] + load
      end
    end
    for k = 2, n do
      local factor = low[k] / d[k - 1]
      d[k] = d[k] - factor * up[k - 1]
      b[k] = b[k] - factor * b[k - 1]
    end
    b[n] = b[n] / d[n]
    for k = n - 1, 1, -1 do b[k] = (b[k] - up[k] * b[k + 1]) / d[k] end
    for k = 1, n do total = total + b[k] * h end
  end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 20 or 500
local t = os.clock(); local total = galrkn(2000, rounds); local e = os.clock() - t
print(string.format("%.12g\n%.6f", total, e))
