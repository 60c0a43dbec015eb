local abs = math.abs
local function eliminate(a, n)
  local swaps = 0
  for k = 1, n - 1 do
    local column, best = a[k], k
    for i = k + 1, n do
      if abs(column[i]) > abs(column[best]) then best = i end
    end
    if best ~= k then
      swaps = swaps + 1
      for j = 1, n do
        local c = a[j]
        c[k], c[best] = c[best], c[k]
      end
    end
    for i = k + 1, n do column[i] = column[i] / column[k] end
    for j = k + 1, n do
      local here = a[j]
      local factor = here[k]
      for i = k + 1, n do here[i] = here[i] - column[i] * factor end
    end
  end
  return swaps
end
local n = os.getenv("BENCH_SHORT") and 70 or 400
local a, seed = {}, 42
for j = 1, n do
  a[j] = {}
  for i = 1, n do
    seed = seed * 16807 % 2147483647
    a[j][i] = seed / 2147483647 - 0.5
  end
end
local t = os.clock(); local total = eliminate(a, n); local e = os.clock() - t
for k = 1, n do total = total + abs(a[k][k]) end
print(string.format("%.12g\n%.6f", total, e))
