-- Lua has no complex numbers: two arrays.
local abs, cos, sin, pi = math.abs, math.cos, math.sin, math.pi
local function transform(re, im, n)
  local j = 1
  for i = 1, n - 1 do
    if i < j then
      re[i], re[j] = re[j], re[i]
      im[i], im[j] = im[j], im[i]
    end
    local m = n / 2
    while m >= 1 and j > m do j = j - m; m = m / 2 end
    j = j + m
  end
  local span = 1
  while span < n do
    local tr, ti, wr, wi = cos(pi / span), -sin(pi / span), 1, 0
    for m = 1, span do
      for i = m, n, 2 * span do
        local k = i + span
        local ur, ui = wr * re[k] - wi * im[k], wr * im[k] + wi * re[k]
        re[k], im[k] = re[i] - ur, im[i] - ui
        re[i], im[i] = re[i] + ur, im[i] + ui
      end
      wr, wi = wr * tr - wi * ti, wr * ti + wi * tr
    end
    span = 2 * span
  end
end
local function several(n, rounds)
  local re, im, total = {}, {}, 0
  for r = 1, rounds do
    for k = 1, n do re[k] = k * r % 7; im[k] = k % 5 end
    transform(re, im, n)
    for k = 1, n do total = total + abs(re[k]) + abs(im[k]) end
  end
  return total
end
local rounds = os.getenv("BENCH_SHORT") and 6 or 1000
local t = os.clock(); local total = several(1024, rounds); local e = os.clock() - t
print(string.format("%.10g\n%.6f", total, e))
