local function entry(i, j) return 1 / ((i + j) * (i + j + 1) / 2 + i + 1) end
local function times(x, n)
  local y = {}
  for i = 0, n - 1 do
    local s = 0
    for j = 0, n - 1 do s = s + entry(i, j) * x[j + 1] end
    y[i + 1] = s
  end
  return y
end
local function transposed_times(x, n)
  local y = {}
  for i = 0, n - 1 do
    local s = 0
    for j = 0, n - 1 do s = s + entry(j, i) * x[j + 1] end
    y[i + 1] = s
  end
  return y
end
local function spectral_norm(n)
  local u, v, p, q = {}, nil, 0, 0
  for k = 1, n do u[k] = 1 end
  for k = 1, 5 do
    v = transposed_times(times(u, n), n)
    u = transposed_times(times(v, n), n)
  end
  for k = 1, n do p = p + u[k] * v[k]; q = q + v[k] * v[k] end
  return math.sqrt(p / q)
end
local n = os.getenv("BENCH_SHORT") and 60 or 650
local t = os.clock(); local r = spectral_norm(n); local e = os.clock() - t
print(string.format("%.15g\n%.6f", r, e))
