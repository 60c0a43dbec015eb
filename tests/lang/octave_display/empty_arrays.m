% Empty arrays show their size.
%@ source: display.md B0.8, B63-B65, B73, B84, B102
%@ compat: octave
x = rand(3,0)
%| x = [](3x0)
x = []
%| x = [](0x0)
x = zeros(0,3)
%| x = [](0x3)
x = zeros(1,0)
%| x = [](1x0)
x = char(zeros(0,3))
%| x =
x = 1:0
%| x = [](1x0)
