% A condition at the start of each round, a counter that no range bounds.
k = 0; s = 1;
while k < 50
    k = k + 1; s = s * 1.5;
    if s > 100, s = 1; end
end
%| eval:3 (2)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 0
%|     v5 = iconst.i64 1
%|     v6 = iconst.i64 50
%|     v7 = f64const 0x1.8000000000000p0
%|     v8 = iconst.i64 100
%|     v9 = load.f64 notrap aligned v2
%|     v10 = load.f64 notrap aligned v2+8
%|     jump block1
%|
%| block1:
%|     jump block2(v9, v10)
%|
%| block2(v11: f64, v16: f64):
%|     v12 = f64const 0x1.9000000000000p5
%|     v13 = fcmp lt v11, v12  ; v12 = 0x1.9000000000000p5
%|     brif v13, block3, block4
%|
%| block3:
%|     jump block5
%|
%| block4:
%|     v14 = iconst.i64 address
%|     store.f64 notrap aligned v11, v15
%|     store.f64 notrap aligned v16, v15+8
%|     return v14  ; v14 = address
%|
%| block5:
%|     v17 = f64const 0x1.0000000000000p0
%|     v18 = fadd.f64 v11, v17  ; v17 = 0x1.0000000000000p0
%|     v20 = fmul.f64 v16, v19  ; v19 = 0x1.8000000000000p0
%|     v21 = f64const 0x1.9000000000000p6
%|     v22 = fcmp lt v21, v20  ; v21 = 0x1.9000000000000p6
%|     brif v22, block6, block7
%|
%| block6:
%|     jump block8
%|
%| block7:
%|     jump block9(v20)
%|
%| block8:
%|     v24 = f64const 0x1.0000000000000p0
%|     jump block9(v24)  ; v24 = 0x1.0000000000000p0
%|
%| block9(v31: f64):
%|     v25 = iconst.i64 address
%|     v26 = load.i8 notrap aligned v25  ; v25 = address
%|     v28 = iconst.i64 address
%|     brif v26, block10(v28), block11  ; v28 = address
%|
%| block11:
%|     jump block2(v29, v31)
%|
%| block10(v27: i64) cold:
%|     store.f64 notrap aligned v18, v15
%|     store.f64 notrap aligned v31, v30+8
%|     return v27
%| }
%|
