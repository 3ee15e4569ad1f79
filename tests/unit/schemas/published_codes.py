"""The published attribute, fibre, component, care and choice codes."""

from __future__ import annotations


def code_list(text: str) -> list[str]:
    return text.split()


ATTRIBUTES = code_list("""
style_code name product_type brand supplier season gender colours composition care
country_of_origin material_origin gtin hs_code net_weight sizes size_system variants
wholesale_price retail_price moq lead_time incoterm certificates fit neckline sleeve_length closure
garment_length fabric_weight pattern yarn_count ply gauge stitch knit_technique fibre_micron
fibre_length fibre_grade finish construction weave width cuttable_width dyeing shrinkage_warp
shrinkage_weft martindale leather_type tannage height depth strap_drop hardware_finish
leather_thickness heel_height platform_height shaft_height toe_shape length thread_count
fill_weight metal fineness metal_weight plating stones chain_length ring_size
""")

FIBRE_CODES = code_list("""
wool cashmere mohair alpaca camel angora yak vicuna llama guanaco hair silk cotton linen hemp jute
ramie viscose modal lyocell cupro acetate triacetate polyester polyamide acrylic modacrylic elastane
elastomultiester elastodiene polyurethane polypropylene polyethylene pvc aramid metallic paper
rubber leather suede shearling down feathers kapok eva cork wood glass other
""")

COMPONENT_CODES = code_list("""
outer lining padding rib trim sleeve_lining pocket_lining body sleeves collar reinforcement contrast
coating backing pile ground upper insole sole filling other
""")

CARE_CODES = [
    f"wash_{degrees}{process}"
    for degrees in (95, 70, 60, 50, 40, 30)
    for process in ("", "_mild", "_very_mild")
] + code_list("""
hand_wash do_not_wash bleach_any bleach_oxygen do_not_bleach tumble_normal tumble_low
do_not_tumble_dry dry_line dry_flat drip_dry_line drip_dry_flat dry_in_shade iron_high iron_medium
iron_low do_not_iron dry_clean dry_clean_p dry_clean_p_mild dry_clean_f dry_clean_f_mild
do_not_dry_clean wet_clean wet_clean_mild wet_clean_very_mild do_not_wet_clean
""")

CHOICE_CODES = {
    "gender": "women men unisex girls boys kids baby",
    "size_system": "EU IT FR DE UK US JP INT",
    "moq_unit": "pieces pairs metres kg sets",
    "moq_per": "style colour order",
    "incoterm": "EXW FCA FAS FOB CFR CIF CPT CIP DAP DPU DDP",
    "certificate_scheme": (
        "GOTS GRS RCS OCS RWS RMS RAS RDS OEKO_TEX_100 LWG BCI FSC SFA BLUESIGN OTHER"
    ),
    "fit": "slim regular relaxed oversized",
    "neckline": "crew v_neck turtleneck mock boat polo shirt_collar lapel hood other",
    "sleeve_length": "sleeveless short three_quarter long",
    "closure": ("buttons zip snaps hook drawstring belt magnetic buckle laces slip_on none"),
    "pattern": "solid striped checked printed jacquard melange other",
    "stitch": "jersey rib cable intarsia jacquard milano waffle links other",
    "knit_technique": "fully_fashioned cut_and_sew seamless hand_knit",
    "weave": "plain twill satin jacquard dobby double_face velvet knit other",
    "dyeing": "yarn_dyed piece_dyed top_dyed printed undyed",
    "leather_type": "calf lamb goat cow buffalo exotic other",
    "tannage": "vegetable chrome chrome_free",
    "construction": "goodyear blake cemented norwegian strobel vulcanised other",
    "metal": "gold silver platinum brass steel titanium other",
    "stone_origin": "natural lab",
}
