% Function celldisp shows each content under its subscript.
%@ source: display.md A9.6
c = {1, 'two'};
celldisp(c)
%| c{1} =
%|
%|      1
%|
%|
%| c{2} =
%|
%| two
%|
