% A struct that a variable gives up leaves all others alone.
%@ source: docs avoid-unnecessary-copies-of-data
1;
function p = moved(p, dx)
  p.x = p.x + dx;
end
function [a, b] = swapped(a, b)
  [a, b] = deal(b, a);
end
function check()
  p = struct('x', 1, 'y', {{2}}); all = {};
  for k = 1:50
    q = p; p = moved(moved(p, 1), k); all{end + 1} = p;
    assert(q.x + 1 + k == p.x && isequal(q.y, {2}))
    q = struct('x', -k, 'y', k); r = q; q = 5; s = struct('x', k);
    assert(r.x == -k && r.y == k && q == 5 && s.x == k && isequal(fieldnames(s), {'x'}))
  end
  assert(p.x == 1326 && all{1}.x == 3 && all{end}.x == 1326 && isequal(all{7}.y, {2}))
  [a, b] = swapped(struct('x', 1), struct('x', 2)); [a, b] = deal(b, a); [b, a] = swapped(a, b);
  assert(a.x == 1 && b.x == 2)
  f = @() a.x; outer.inner = a; a = struct('x', 9); c = struct('x', 10); outer = moved_inside(outer);
  assert(f() == 1 && outer.inner.x == 2 && a.x == 9 && c.x == 10)
  list = [a b c]; a = list(2); list(2) = c; b = 0; d = struct('x', 11);
  assert(a.x == 2 && isequal([list.x], [9 10 10]) && d.x == 11 && b == 0)
end
function s = moved_inside(s)
  s.inner = moved(s.inner, 1);
end
check()
