"""One training in several processes: a copy of the model each (DDP), or a share of it (FSDP).

Sharding is accelerate's FSDP version 2: torch's `fully_shard`, which splits every parameter by
itself, so that each keeps its name and what is kept by name (checkpoints, the best epoch, the
adapter) stays what it is with one process: whole tensors, written by the first.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from accelerate import Accelerator, DistributedType, FullyShardedDataParallelPlugin
from accelerate.optimizer import AcceleratedOptimizer
from accelerate.utils import broadcast, get_int_from_env, parse_flag_from_env
from bitsandbytes.nn.modules import Linear4bit
from bitsandbytes.optim.adamw import PagedAdamW
from torch import distributed, nn
from torch.distributed.fsdp import CPUOffloadPolicy, FSDPModule, MixedPrecisionPolicy
from torch.distributed.tensor import DTensor, distribute_tensor

from extractor.errors import ConfigError
from extractor.generation.precision import compute_dtype


def accelerator_on(device: str) -> Accelerator:
    """Return what holds the processes together, as `accelerate launch` configured it.

    Args:
        device: `cpu` or `cuda`.

    Raises:
        ConfigError: the configuration shards in a way that is not supported (`bad_fsdp_config`).
    """
    plugin = _plugin() if parse_flag_from_env("ACCELERATE_USE_FSDP") else None
    bf16 = compute_dtype(device) is torch.bfloat16
    accelerator = Accelerator(
        cpu=device == "cpu", mixed_precision="bf16" if bf16 else "no", fsdp_plugin=plugin
    )
    if plugin is not None and accelerator.distributed_type is DistributedType.MULTI_CPU:
        # accelerate shards on accelerators alone and would train copies here; torch shards on
        # processors just as well, and so the tests run what GPUs run.
        accelerator.state.distributed_type = DistributedType.FSDP
        accelerator.state.fsdp_plugin = plugin
    return accelerator


def prepared(
    accelerator: Accelerator, model: nn.Module, optimizer: torch.optim.Optimizer
) -> tuple[nn.Module, AcceleratedOptimizer]:
    """Return a model and its optimizer as the processes train them.

    Raises:
        ConfigError: the model cannot be sharded (`base_not_shardable`).
    """
    if accelerator.is_fsdp2:
        check_shardable(model)
    ready, stepped = accelerator.prepare(model, optimizer)
    for module in ready.modules() if accelerator.device.type == "cpu" else ():
        if isinstance(module, FSDPModule):
            module.set_force_sum_reduction_for_comms(True)  # gloo knows no mean
    return ready, stepped


def check_shardable(model: nn.Module) -> None:
    """Refuse what would be held whole by every process in silence.

    Raises:
        ConfigError: 4-bit weights are stored as integers (`base_not_shardable`).
    """
    for name, module in model.named_modules():
        if isinstance(module, Linear4bit) and not module.weight.is_floating_point():
            raise ConfigError(
                f"This base cannot be sharded: {name} is stored as {module.weight.dtype}, and only "
                "4-bit weights that are stored as numbers with a fraction can be split. Give the "
                "base in 16 bits (it is quantised as it is loaded), or train with ddp.yaml.",
                code="base_not_shardable",
            )


def adamw(
    parameters: Mapping[str, nn.Parameter], rate: float, *, paged: bool
) -> torch.optim.Optimizer:
    """Return AdamW; `paged`, its states leave a GPU that is short of memory.

    The paged one reads memory by address and so cannot step shards.
    """
    if paged:
        states: torch.optim.Optimizer = PagedAdamW(  # type: ignore[no-untyped-call]
            list(parameters.values()), lr=rate, weight_decay=0.0
        )
        return states
    return torch.optim.AdamW(list(parameters.values()), lr=rate, weight_decay=0.0)


def is_first_process() -> bool:
    """Return whether this process writes what all of them made."""
    return not distributed.is_initialized() or distributed.get_rank() == 0


def agreed(accelerator: Accelerator, wish: bool) -> bool:
    """Return what the first process wishes: clocks differ, and shards are gathered by all or none.

    Where nothing is sharded, nothing is gathered: each process has its own wish.
    """
    if not accelerator.is_fsdp2:
        return wish
    return bool(broadcast(torch.tensor(int(wish), device=accelerator.device)).item())


def kept(parameter: torch.Tensor) -> torch.Tensor:
    """Return a copy to come back to: in main memory, or of a process's own share, where it is."""
    copy = parameter.detach()
    return copy.clone() if isinstance(copy, DTensor) else copy.cpu().clone()


def gathered(tensors: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Return tensors whole; those that are sharded for the first process alone.

    Every process must call it, with tensors of the same names in the same order.
    """
    whole: dict[str, torch.Tensor] = {}
    for name, tensor in tensors.items():
        if not isinstance(tensor, DTensor):
            whole[name] = tensor
            continue
        full = tensor.full_tensor().detach()
        if is_first_process():
            whole[name] = full.cpu()
    return whole


def placed_as(parameter: torch.Tensor, whole: torch.Tensor) -> torch.Tensor:
    """Return a tensor as a parameter lies: on its device, and this process's share of it.

    Raises:
        RuntimeError: it has another shape.
    """
    if whole.shape != parameter.shape:
        raise RuntimeError(f"{tuple(whole.shape)} is not {tuple(parameter.shape)}")
    there = whole.to(parameter.device)
    if not isinstance(parameter, DTensor):
        return there
    mesh, placements = parameter.device_mesh, parameter.placements
    # Every process read the whole tensor from the same file: none has to be sent it.
    share: torch.Tensor = distribute_tensor(there, mesh, placements, src_data_rank=None)
    return share


def _plugin() -> FullyShardedDataParallelPlugin:
    """Return how accelerate shards: nothing is cast on its way between processes.

    Values that were cast to bf16 would be gathered as numbers; the 4-bit codes that are stored as
    bf16 are none, and a copy on a GPU turns those that read as NaN into one another
    (bitsandbytes issue 1945). Beside adapters in fp32 torch gathers bytes. What is computed in bf16
    is told by autocast, as with one process.
    """
    if get_int_from_env(["FSDP_VERSION"], 1) != 2:
        raise _bad_config("fsdp_version: 2")  # version 1 flattens parameters: they lose their names
    plugin = FullyShardedDataParallelPlugin(mixed_precision_policy=MixedPrecisionPolicy())
    if plugin.activation_checkpointing:  # it renames parameters; the model's own is used on GPUs
        raise _bad_config("fsdp_activation_checkpointing: false")
    if isinstance(plugin.cpu_offload, CPUOffloadPolicy):
        raise _bad_config("fsdp_offload_params: false")
    return plugin


def _bad_config(needed: str) -> ConfigError:
    return ConfigError(
        f"A model is sharded with `{needed}` alone: say so in the configuration of accelerate, or "
        "use extractor/training/accelerate/fsdp.yaml.",
        code="bad_fsdp_config",
    )
