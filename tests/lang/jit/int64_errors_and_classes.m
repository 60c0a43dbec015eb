% Where int64 meets another class in a hot loop, the error and the values are the interpreter's.
%@ source: MATLAB documentation, "Integer Arithmetic"
function t = mix(n, at)
  t = int64(10);
  for k = 1:n
    if k == at, other = int32(3); else, other = 2; end
    t = t + other;
  end
end
function t = becomes(n)
  t = int64(1);
  for k = 1:n
    if k == 200, t = double(t) + 0.25; end
    t = t + 1;
  end
end
try
  mix(400, 350);
catch problem
  disp(problem.identifier)
end
disp(mix(400, 1000))
t = becomes(400); disp(class(t)), fprintf('%.2f\n', t)
%| MATLAB:mixedClasses
%|    810
%|
%| double
%| 401.25
